/**
 * The body as a first three.js program draws it: the file loaded with the library's own loader, a mesh and a material
 * for each structure, orbit controls, the usual loop, the usual raycast.
 */
import { MeshoptDecoder } from "meshoptimizer/decoder";
import {
  Box3,
  Color,
  DirectionalLight,
  HemisphereLight,
  type Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Raycaster,
  Scene,
  Sphere,
  Vector2,
  WebGLRenderer,
} from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";
import { GLTFLoader } from "three/addons/loaders/GLTFLoader.js";
import type { NameAt } from "./name-at.ts";

declare global {
  interface Window {
    nameAt?: NameAt;
  }
}

const FIELD_OF_VIEW_DEGREES = 26;

const renderer = new WebGLRenderer({ antialias: true });
renderer.setSize(innerWidth, innerHeight);
document.body.append(renderer.domElement);
const scene = new Scene();
scene.background = new Color("white");
const sun = new DirectionalLight("white", 2);
sun.position.set(1, 2, 3);
scene.add(new HemisphereLight("white", "grey", 2), sun);
const camera = new PerspectiveCamera(FIELD_OF_VIEW_DEGREES, innerWidth / innerHeight, 0.05, 60);
const controls = new OrbitControls(camera, renderer.domElement);

const raycaster = new Raycaster();
const pointer = new Vector2();

async function show(): Promise<void> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const { scene: body } = await loader.loadAsync("../models/body.glb");
  body.traverse((object) => {
    if (!("isMesh" in object)) return;
    const mesh = object as Mesh;
    // The file has positions only.
    mesh.geometry.computeVertexNormals();
    mesh.material = new MeshStandardMaterial({ color: "tan" });
  });
  scene.add(body);
  const { center, radius } = new Box3().setFromObject(body).getBoundingSphere(new Sphere());
  const distance = radius / Math.sin((FIELD_OF_VIEW_DEGREES / 2) * (Math.PI / 180));
  controls.target.copy(center);
  camera.position.set(0, 0, distance).add(center);
  controls.update();
  window.nameAt = (x, y) => {
    pointer.set((x / innerWidth) * 2 - 1, 1 - (y / innerHeight) * 2);
    raycaster.setFromCamera(pointer, camera);
    return raycaster.intersectObject(body)[0]?.object.name ?? null;
  };
  renderer.setAnimationLoop(() => renderer.render(scene, camera));
}

void show();
